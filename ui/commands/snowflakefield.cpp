// SPDX-License-Identifier: MIT
#include "ui/commands/snowflakefield.h"

#include "core/commands/namematches.h"
#include "core/gateway/gatewaycommand.h"

#include "ui/tonelabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shardscope {

SnowflakeField::SnowflakeField(NameDirectory::Kind kind, Count count, const NameDirectory *names, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_count(count)
    , m_names(names)
    , m_matches(new NameMatches(this))
    , m_completer(new QCompleter(this))
    , m_shown(new ToneLabel(Tone::Muted, this))
{
    m_completer->setModel(m_matches);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Names seen in this session"));
    m_shown->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_shown->hide();
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SnowflakeField::pick);
    connect(this, &QLineEdit::textEdited, this, &SnowflakeField::offer);
    connect(this, &QLineEdit::textChanged, this, &SnowflakeField::refreshNames);
    connect(this, &QLineEdit::editingFinished, this, &SnowflakeField::settle);
}

void SnowflakeField::limitTo(std::function<quint64()> guild, bool voiceOnly)
{
    m_guild = std::move(guild);
    m_voiceOnly = voiceOnly;
}

QStringList SnowflakeField::ids() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text().split(separators, Qt::SkipEmptyParts);
}

SnowflakeField::Span SnowflakeField::currentSpan() const
{
    if (m_count == Count::One)
        return { 0, text().size() };
    // Names have spaces: only a comma, or an id that is complete, ends what is being typed.
    const qsizetype cursor = cursorPosition();
    const qsizetype comma = cursor > 0 ? text().lastIndexOf(u',', cursor - 1) : -1;
    const qsizetype next = text().indexOf(u',', cursor);
    qsizetype begin = comma + 1;
    while (begin < cursor && text().at(begin).isSpace())
        ++begin;
    return { begin, (next < 0 ? text().size() : next) - begin };
}

void SnowflakeField::search()
{
    if (!m_names)
        return;
    const Span span = currentSpan();
    m_matches->search(*m_names,
        { .kind = m_kind,
            .text = text().sliced(span.begin, span.length).trimmed(),
            .guild = m_guild ? m_guild() : 0,
            .voiceOnly = m_voiceOnly });
}

void SnowflakeField::offer()
{
    search();
    if (m_matches->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void SnowflakeField::pick(const QModelIndex &index)
{
    // The completer hands over an index of its own model.
    const QString id = index.data(NameMatches::IdRole).toString();
    replace(currentSpan(), id);
}

void SnowflakeField::replace(Span span, const QString &id)
{
    const QString before = text().first(span.begin);
    setText(before + id + text().sliced(span.begin + span.length));
    setCursorPosition(static_cast<int>(before.size() + id.size()));
}

/// A name that was typed to its end is as good as one that was picked.
void SnowflakeField::settle()
{
    const Span span = currentSpan();
    const QString typed = text().sliced(span.begin, span.length).trimmed();
    if (!m_names || typed.isEmpty() || isSnowflake(typed))
        return;
    search();
    if (const quint64 id = m_matches->only(typed))
        replace(span, QString::number(id));
}

void SnowflakeField::refreshNames()
{
    QStringList names;
    const QStringList ids = this->ids();
    for (const QString &id : ids) {
        const QString name = m_names ? m_names->name(m_kind, id.toULongLong()) : QString();
        if (!name.isEmpty())
            names.append(name);
    }
    const QString named = names.join(u", "_s);
    if (named == m_named)
        return;
    m_named = named;
    setToolTip(m_named.toHtmlEscaped());
    setAccessibleDescription(m_named);
    placeNames();
}

void SnowflakeField::placeNames()
{
    // What is typed comes first: the names have at most half of the field.
    const int wanted = m_shown->fontMetrics().horizontalAdvance(m_named) + 2;
    const int room = std::min(wanted, width() / 2);
    m_shown->setText(m_shown->fontMetrics().elidedText(m_named, Qt::ElideRight, room));
    m_shown->setGeometry(width() - room - 8, 0, room, height());
    m_shown->setVisible(!m_named.isEmpty());
    setTextMargins(0, 0, m_named.isEmpty() ? 0 : room + 8, 0);
}

void SnowflakeField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeNames();
}

void SnowflakeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && !m_completer->popup()->isVisible()) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SnowflakeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    refreshNames();
}

} // namespace Shardscope
