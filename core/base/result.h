// Result and Error: how a function says that what the user asked for cannot be done, and why.
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace kontor {

enum class ErrorCode {
    Invalid,   // the value means nothing
    Required,  // a required field is empty
    Refused,   // a right or a rule forbids it
    NotFound,  // no such thing, or not to be seen: the same answer for both
    Ambiguous, // several things bear that name
    Conflict,  // somebody changed it meanwhile
    Usage,     // the request itself is malformed
    Cancelled, // the user stopped it
    Storage,   // the file or the disk
};

/// `text` is a translated sentence for the user; `field` the key of the field it stands beside, or empty.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString field;
    QString text;
};

/// A value or an Error. Names follow std::expected.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace kontor
