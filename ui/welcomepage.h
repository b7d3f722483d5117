// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Shardscope {

/// What a first run shows: the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    void tokenRequested();
    void portalRequested();

private:
    QWidget *createWay(const QString &title, const QString &text, QPushButton *button);
};

} // namespace Shardscope
