// SPDX-License-Identifier: MIT
#include "ui/connection/tokenfield.h"

#include "ui/textwidth.h"

#include "core/gateway/gatewayshardconfig.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

TokenField::TokenField(QWidget *parent)
    : SecretField(tr("Hold to show the token"), parent)
{
    setAccessibleName(tr("Bot token"));
    setPlaceholderText(tr("Paste a bot token"));
    setMinimumWidth(letterWidth(fontMetrics()) * 24);
    connect(this, &QLineEdit::textChanged, this, &TokenField::tidy);
}

void TokenField::tidy(const QString &text)
{
    static constexpr QLatin1String scheme("Bot ");
    QString clean = text.trimmed();
    const bool prefixed
        = text.trimmed().startsWith(scheme, Qt::CaseInsensitive) || text.compare(scheme, Qt::CaseInsensitive) == 0;
    if (prefixed)
        clean = clean.mid(scheme.size() - 1);
    clean.removeIf([](QChar c) { return c.isSpace(); });
    if (clean != text) {
        setText(clean);
        return;
    }
    setToolTip(remark());
}

QString TokenField::remark() const
{
    if (text().isEmpty())
        return {};
    const QString id = botIdOf(text());
    return id.isEmpty() ? tr("This has not the three parts of a bot's token: Discord will refuse it.")
                        : tr("Token of the bot %1").arg(id);
}

bool TokenField::isOdd() const
{
    return !text().isEmpty() && !hasBotTokenShape(text());
}

} // namespace Shardscope
