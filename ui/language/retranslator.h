// SPDX-License-Identifier: MIT
#pragma once

#include "ui/language/livetexts.h"

class QAbstractItemView;
class QComboBox;
class QTabBar;
class QWidget;

namespace Shardscope {

/// Puts every text of the windows that are open into the language of now: what labels, buttons, actions, tabs and lists
/// hold. What is painted anew or has a model asks tr() itself; what a person typed stays.
class Retranslator
{
public:
    /// @p translations remembers, and outlives it.
    explicit Retranslator(const Translations &translations);

    /// All of the application's windows.
    void run() const;

private:
    void renew(QObject *object) const;
    void renewProperties(QObject *object, const QStringList &contexts) const;
    void renewItems(QComboBox *box, const QStringList &contexts) const;
    void renewRows(QAbstractItemView *view, const QStringList &contexts) const;
    void renewTabs(QTabBar *bar, const QStringList &contexts) const;

    const LiveTexts m_texts;
};

} // namespace Shardscope
