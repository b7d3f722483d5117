// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Shardscope {

/// What a first run shows: the ways to begin. Tab or the arrow keys go from one to the next, Return takes it.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    /// Whether a token works is wanted to be known.
    void checkRequested();
    void captureRequested();
    void portalRequested();

private:
    QWidget *createWay(const QString &title, const QString &text, QPushButton *button);
};

} // namespace Shardscope
