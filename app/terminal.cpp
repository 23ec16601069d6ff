#include "app/terminal.h"

#ifdef Q_OS_WIN
#include <conio.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace xf {

#ifdef Q_OS_WIN

std::optional<QString> askPassphrase(const QString& question)
{
    constexpr wchar_t interrupt = 3;
    constexpr wchar_t backspace = 8;
    constexpr wchar_t special = 0xe0;
    _cputws(reinterpret_cast<const wchar_t*>(question.utf16()));
    QString typed;
    for (wint_t key = _getwch(); key != L'\r' && key != L'\n'; key = _getwch()) {
        if (key == WEOF || key == interrupt) {
            return std::nullopt;
        }
        if (key == 0 || key == special) {
            static_cast<void>(_getwch()); // of a key without a letter
        } else if (key == backspace) {
            typed.chop(1);
        } else {
            typed += QChar(ushort(key));
        }
    }
    _cputws(L"\r\n");
    return typed;
}

#else

namespace {

// Back to showing what is typed, whatever happens in between.
class Unseen
{
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
        , m_known(tcgetattr(terminal, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_known = m_known && tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Unseen()
    {
        if (m_known) {
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    [[nodiscard]] bool works() const { return m_known; }

private:
    int m_terminal;
    termios m_before{};
    bool m_known;
};

std::optional<QByteArray> readLine(int terminal)
{
    QByteArray line;
    char letter = '\0';
    while (::read(terminal, &letter, 1) == 1) {
        if (letter == '\n') {
            return line;
        }
        line += letter;
    }
    return std::nullopt;
}

void write(int terminal, const QByteArray& bytes)
{
    static_cast<void>(::write(terminal, bytes.constData(), std::size_t(bytes.size())) == bytes.size());
}

} // namespace

std::optional<QString> askPassphrase(const QString& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0) {
        return std::nullopt;
    }
    std::optional<QByteArray> line;
    {
        const Unseen unseen(terminal);
        if (unseen.works()) {
            write(terminal, question.toUtf8());
            line = readLine(terminal);
            write(terminal, "\n");
        }
    }
    ::close(terminal);
    return line ? std::optional<QString>(QString::fromUtf8(*line)) : std::nullopt;
}

#endif

} // namespace xf
