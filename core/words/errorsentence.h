#pragma once

namespace xf {

// What a clerk reads for an error code: what is wrong and what to do about it. `text` is Chinese, marked for
// translation in the context "words", with the error's arguments at %1, %2 …
struct ErrorSentence
{
    const char* code;
    const char* text;
};

} // namespace xf
