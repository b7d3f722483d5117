// SPDX-License-Identifier: MIT
#include "ui/window/aboutdialog.h"

#include "core/parts.h"

#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Shardscope"));
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    auto *title = new QLabel(tr("Shardscope %1").arg(QLatin1String(SHARDSCOPE_VERSION)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto *text = new QLabel(tr("An oscilloscope for Discord's event gateway. Free software under the MIT licence.\n"
                               "Not affiliated with Discord."),
        this);
    auto *address = new QLabel(u"<a href=\"%1\">%1</a>"_s.arg(QLatin1String(SHARDSCOPE_HOMEPAGE)), this);
    address->setOpenExternalLinks(true);
    address->setTextInteractionFlags(Qt::TextBrowserInteraction);

    auto *parts = new QTreeWidget(this);
    parts->setAccessibleName(tr("Parts and their licences"));
    parts->setHeaderLabels({ tr("Made with"), tr("Version"), tr("Licence"), tr("Address") });
    parts->setRootIsDecorated(false);
    parts->setUniformRowHeights(true);
    for (const Part &part : coreParts())
        new QTreeWidgetItem(parts, { part.name, part.version, part.licence, part.address });
    for (int column = 0; column < parts->columnCount(); ++column)
        parts->resizeColumnToContents(column);
    parts->setMinimumSize(480, parts->sizeHintForRow(0) * (parts->topLevelItemCount() + 3));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("For a report: the versions of Shardscope, of its parts and of this system"));
    auto *qt = buttons->addButton(tr("About &Qt"), QDialogButtonBox::ActionRole);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    words->addWidget(address);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    connect(qt, &QPushButton::clicked, this, &QApplication::aboutQt);
}

void AboutDialog::copyVersions() const
{
    QStringList lines { u"Shardscope "_s + QLatin1String(SHARDSCOPE_VERSION) };
    for (const Part &part : coreParts())
        lines.append(part.name + u' ' + part.version);
    lines.append(QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture() + u", "_s
        + QGuiApplication::platformName());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Shardscope
