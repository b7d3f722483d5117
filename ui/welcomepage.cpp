// SPDX-License-Identifier: MIT
#include "ui/welcomepage.h"

#include "ui/icons.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shardscope {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    picture->setAccessibleName(tr("Shardscope"));
    auto *title = new QLabel(tr("See everything Discord's gateway does"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    title->setFont(large);
    auto *subtitle = new ToneLabel(Tone::Muted, this);
    subtitle->setText(tr("Shardscope connects as your bot's shard would and shows every message, the latency and each error."));
    subtitle->setWordWrap(true);

    m_demo = new QPushButton(tintedIcon("demo"), tr("Tr&y the demo"), this);
    m_check = new QPushButton(tintedIcon("connect"), tr("Chec&k a token"), this);
    m_capture = new QPushButton(tintedIcon("open"), tr("&Open a capture"), this);
    m_portal = new QPushButton(tintedIcon("external"), tr("Developer Porta&l"), this);
    m_portal->setFlat(true);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_check, &QPushButton::clicked, this, &WelcomePage::checkRequested);
    connect(m_capture, &QPushButton::clicked, this, &WelcomePage::captureRequested);
    connect(m_portal, &QPushButton::clicked, this, &WelcomePage::portalRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addLayout(words, 1);

    auto *column = new QWidget(this);
    column->setMaximumWidth(800);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(24, 24, 24, 24);
    columnLayout->setSpacing(20);
    columnLayout->addLayout(head);
    columnLayout->addWidget(createWay(tr("No bot at hand?"),
        tr("The built-in gateway plays a lively server on this machine. No token, no network."), m_demo));
    columnLayout->addWidget(createWay(tr("You have a bot token"),
        tr("It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it."), m_check));
    columnLayout->addWidget(createWay(tr("Somebody sent you a capture"),
        tr("See its log, its graphs and what went wrong. Dropping the file here does the same."), m_capture));
    columnLayout->addWidget(createWay(tr("You need a token"),
        tr("Make an application in the Developer Portal; its page Bot has the token."), m_portal));

    auto *layout = new QGridLayout(this);
    layout->setRowStretch(0, 2);
    layout->addWidget(column, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 4);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 3);
}

void WelcomePage::setActions(const Actions &actions)
{
    tellKeys(m_demo, {}, actions.demo);
    tellKeys(m_check, {}, actions.check);
    tellKeys(m_capture, {}, actions.capture);
    tellKeys(m_portal, {}, actions.portal);
}

QWidget *WelcomePage::createWay(const QString &title, const QString &text, QPushButton *button)
{
    auto *way = new QWidget(this);
    auto *name = new QLabel(title, way);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *explanation = new ToneLabel(Tone::Plain, way);
    explanation->setText(text);
    explanation->setWordWrap(true);
    button->setMinimumWidth(160);
    button->setAccessibleDescription(text);
    button->setAutoDefault(true); // Return takes it, as in a dialog
    auto *layout = new QGridLayout(way);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(4);
    layout->addWidget(name, 0, 0);
    layout->addWidget(explanation, 1, 0);
    layout->addWidget(button, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    return way;
}

} // namespace Shardscope
