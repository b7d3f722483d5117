// SPDX-License-Identifier: MIT
#include "ui/welcomepage.h"

#include "ui/icons.h"
#include "ui/tonelabel.h"

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

    auto *demo = new QPushButton(tintedIcon("demo"), tr("T&ry the demo"), this);
    auto *token = new QPushButton(tintedIcon("connect"), tr("Paste a to&ken"), this);
    auto *portal = new QPushButton(tintedIcon("external"), tr("&Open the portal"), this);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(token, &QPushButton::clicked, this, &WelcomePage::tokenRequested);
    connect(portal, &QPushButton::clicked, this, &WelcomePage::portalRequested);

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
        tr("The built-in gateway plays a lively server on this machine. No token, no network."), demo));
    columnLayout->addWidget(createWay(tr("You have a bot token"),
        tr("It stays in memory and goes to the gateway alone: no file, no log, no capture holds it."), token));
    columnLayout->addWidget(createWay(tr("You need one"),
        tr("Make an application in the Developer Portal; its page Bot has the token."), portal));

    auto *layout = new QGridLayout(this);
    layout->setRowStretch(0, 2);
    layout->addWidget(column, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 4);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 3);
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
