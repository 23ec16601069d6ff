#pragma once

#include "core/base/date.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <catch2/catch.hpp>

#include <string>

// How Catch2 prints our values when a check fails. Every test has this header precompiled: a specialisation that only
// some files see would be undefined behaviour.
namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text)
    {
        return text.isNull() ? std::string("null QString") : '"' + text.toStdString() + '"';
    }
};

template <>
struct StringMaker<QStringView>
{
    static std::string convert(QStringView text) { return '"' + text.toString().toStdString() + '"'; }
};

// Bytes as hex, so that two that look alike do not.
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes)
    {
        return std::to_string(bytes.size()) + " bytes: " + bytes.toHex(' ').toStdString();
    }
};

template <>
struct StringMaker<xf::Date>
{
    static std::string convert(xf::Date date) { return date.isValid() ? date.iso().toStdString() : "no date"; }
};

template <>
struct StringMaker<xf::Error>
{
    static std::string convert(const xf::Error& error)
    {
        std::string text = error.code.toStdString();
        for (const QString& argument : error.arguments)
            text += " \"" + argument.toStdString() + '"';
        return error.article.isEmpty() ? text : text + " (" + error.article.toStdString() + ')';
    }
};

} // namespace Catch
