package import EventLog

/// A State or territory by its ISO 3166-1 alpha-3 code, or by a user-assigned one where ISO has
/// none.
package typealias CountryCode = Code
