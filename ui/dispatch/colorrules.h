// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"

#include "ui/theme.h"

#include <QCache>
#include <QList>
#include <QObject>

class QSettings;

namespace Shardscope {

/// Rows that a filter matches lie on the surface of a tone.
struct ColorRule
{
    QString filter;
    Tone tone = Tone::Warning;
    bool isEnabled = true;

    bool operator==(const ColorRule &other) const = default;
};

/// The rules by which rows are coloured; the first that matches decides. Only rows that are painted are asked for.
class ColorRules : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The tones that a rule may give, in the order people are shown them.
    [[nodiscard]] static const std::vector<Tone> &tones();
    [[nodiscard]] static QString toneName(Tone tone);
    /// What is there before anybody made a rule of their own; none is enabled.
    [[nodiscard]] static QList<ColorRule> defaults();

    [[nodiscard]] const QList<ColorRule> &rules() const { return m_rules; }
    /// A rule whose filter is wrong colours nothing.
    void setRules(const QList<ColorRule> &rules);
    /// Plain where no rule matches; @p index is the record's number in the store.
    [[nodiscard]] Tone toneOf(qint64 index, const EventRecord &record) const;

    void load(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    struct Compiled
    {
        std::shared_ptr<const Filter> filter;
        Tone tone;
    };

    QList<ColorRule> m_rules = defaults();
    std::vector<Compiled> m_compiled; ///< those that are enabled and right
    mutable QCache<qint64, Tone> m_tones { 4096 };
};

} // namespace Shardscope
