// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/namedirectory.h"

#include <QLineEdit>

#include <functional>

class QCompleter;

namespace Shardscope {

class NameMatches;
class ToneLabel;

/// A field for one id or several, separated by commas: a name seen in the session may be typed and picked. What the
/// ids are called stands beside them.
class SnowflakeField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Count
    {
        One,
        Many
    };

    /// @p names may be null and must outlive the field.
    SnowflakeField(NameDirectory::Kind kind, Count count, const NameDirectory *names, QWidget *parent = nullptr);

    /// Channels: only those of the guild that @p guild names, and where @p voiceOnly those that take voice.
    void limitTo(std::function<quint64()> guild, bool voiceOnly);
    /// What stands there, taken apart and trimmed.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString id() const { return text().trimmed(); }
    /// The names beside the ids follow the directory.
    void refreshNames();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    /// What is being typed: the id around the cursor.
    [[nodiscard]] Span currentSpan() const;
    void search();
    void offer();
    void pick(const QModelIndex &index);
    void replace(Span span, const QString &id);
    void settle();
    void placeNames();

    const NameDirectory::Kind m_kind;
    const Count m_count;
    const NameDirectory *const m_names;
    std::function<quint64()> m_guild;
    bool m_voiceOnly = false;
    NameMatches *m_matches;
    QCompleter *m_completer;
    ToneLabel *m_shown;
    QString m_named;
};

} // namespace Shardscope
