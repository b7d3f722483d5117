// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace Shardscope {

/// What a first run shows: the ways to begin. Tab or the arrow keys go from one to the next, Return takes it.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// What does the same as the buttons; their keys are told.
    struct Actions
    {
        QAction *demo;
        QAction *check;
        QAction *capture;
        QAction *portal;
    };
    void setActions(const Actions &actions);

Q_SIGNALS:
    void demoRequested();
    /// Whether a token works is wanted to be known.
    void checkRequested();
    void captureRequested();
    void portalRequested();

private:
    QWidget *createWay(const QString &title, const QString &text, QPushButton *button);

    QPushButton *m_demo;
    QPushButton *m_check;
    QPushButton *m_capture;
    QPushButton *m_portal;
};

} // namespace Shardscope
