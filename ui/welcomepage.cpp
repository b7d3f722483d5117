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

    auto *demo = new QPushButton(tintedIcon("demo"), tr("Tr&y the demo"), this);
    auto *check = new QPushButton(tintedIcon("connect"), tr("Chec&k a token"), this);
    auto *capture = new QPushButton(tintedIcon("open"), tr("&Open a capture"), this);
    auto *portal = new QPushButton(tintedIcon("external"), tr("Developer Porta&l"), this);
    portal->setFlat(true);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(check, &QPushButton::clicked, this, &WelcomePage::checkRequested);
    connect(capture, &QPushButton::clicked, this, &WelcomePage::captureRequested);
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
        tr("It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it."), check));
    columnLayout->addWidget(createWay(tr("Somebody sent you a capture"),
        tr("See its log, its graphs and what went wrong. Dropping the file here does the same."), capture));
    columnLayout->addWidget(createWay(tr("You need a token"),
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
