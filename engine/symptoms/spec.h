// What a symptom's file says about it (resources/symptoms/<id>.json, or a file of somebody's own): codes,
// wording, title, remedies.
#pragma once

#include "engine/symptoms/phrase.h"

#include <QString>

#include <span>

namespace credssp::symptoms {

class Reading;
struct Hit;
struct SymptomSpec;

/// How much one find says.
enum class Strength : quint8
{
    Complete, ///< a whole sentence that Windows prints for this and nothing else
    Fragment, ///< a part of one, or another program's words for it
    Weak,     ///< says it only together with what stands around
    Outer,    ///< the sentence around a cause: ranks behind it
    Wrapper,  ///< the same, and says nothing at all where the cause is found
};

/// What must stand near a find for it to count (distances: scanner.cpp).
enum class Needs : quint8
{
    Nothing,
    Remoting, ///< WinRM, WSMan, PowerShell remoting or CredSSP is named near by
    Wsman,    ///< WinRM itself, close by
    Endpoint, ///< WinRM's own address, close by: for what clients say about any connection
    Line,     ///< WinRM itself, in the same line: for everybody's words
    Sentence, ///< PowerShell's sentence around a cause, right before: for what Windows says of everything
};

struct Phrase
{
    std::u16string_view text; ///< in the form of the _p literal
    Strength strength = Strength::Complete;
    Needs needs = Needs::Nothing;
    quint32 code = 0; ///< the code that this wording stands for (PowerShell's names); 0: wording only
};

struct Code
{
    /// The 32-bit number. Below 0x10000 it is a Win32 code: it counts as 0x8007…, and as a bare number only
    /// where WinRM or PowerShell remoting prints one (facts page §5.1).
    quint32 value;
    Strength strength = Strength::Complete;
    bool bareOnly = false; ///< its 0x8007… form is everybody's (memory runs out in many places)
    /// 0x80338… counts anywhere, everything else only near remoting.
};

/// PowerShell's name for a code in a FullyQualifiedErrorId: "AccessDenied,PSSessionOpenFailed".
[[nodiscard]] constexpr Phrase powerShellName(std::u16string_view text, quint32 code)
{
    return {text, Strength::Complete, Needs::Nothing, code};
}

/// Words around a find that make it none. They count for wordings; a code is a code.
struct Unless
{
    enum class Where : quint8
    {
        Behind, ///< right behind the find; where the text ends, the last word may be cut after three letters
        Near,   ///< kUnlessNear before or behind it
    };

    static constexpr quint16 every = 0xffff;

    FoldedWords words;
    Where where = Where::Behind;
    quint16 phrase = every; ///< number of the phrase that it is about
};

/// UTF-16 units of the text.
inline constexpr qsizetype kUnlessNear = 300;

struct SymptomSpec
{
    const char *id;
    const char *context;     ///< of the translations; null: a file's own texts, shown as they are
    const char *title;       ///< UTF-8; one sentence
    const char *explanation; ///< UTF-8; a sentence or two, for somebody who never heard of it
    std::span<const Code> codes;
    std::span<const Phrase> phrases;
    std::span<const char *const> remedies; ///< best first, when nothing could be read
    std::span<const Unless> unless;
    /// Looks at what stands around a find: another symptom, or none at all. May be null (rules.h).
    const SymptomSpec *(*rule)(const Reading &reading, const Hit &hit) = nullptr;
    /// Another symptom whose message begins with the same words: where the text ends before they differ, both
    /// are offered, with equal confidence.
    const SymptomSpec *alike = nullptr;
};

} // namespace credssp::symptoms
