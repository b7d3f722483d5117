// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "core/capture/eventstore.h"

#include "ui/capture/capturedefaults.h"
#include "ui/capture/capturedialog.h"
#include "ui/capture/logmemory.h"
#include "ui/format.h"
#include "ui/language/languagefield.h"
#include "ui/tonelabel.h"
#include "ui/window/actionmodel.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int memoryStep = 64; ///< MiB
constexpr int fieldWidth = 420;
constexpr int rowSpacing = 12;

} // namespace

SettingsDialog::SettingsDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_look(new QComboBox(this))
    , m_memory(new QSpinBox(this))
    , m_memoryHint(new ToneLabel(Tone::Muted, this))
    , m_folder(new QLineEdit(this))
    , m_folderProblem(new ToneLabel(Tone::Bad, this))
    , m_level(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(rowSpacing);
    addLanguage(form);
    addLook(form);
    addMemory(form);
    addCaptures(form);
    addButton(form, tr("Alerts"), tr("Rules of &alerts…"), m_parts.alerts);
    addButton(form, tr("Keys"), tr("&Keyboard shortcuts…"), m_parts.shortcuts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(rowSpacing);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    takeFolder();
    tellMemory();
}

void SettingsDialog::openOver(const Parts &parts, QWidget *window)
{
    auto *dialog = new SettingsDialog(parts, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// A window does not ask how high wrapped lines are at its width: the last one would be cut off.
bool SettingsDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return isTaken;
}

void SettingsDialog::addLanguage(QFormLayout *form)
{
    if (m_parts.translations)
        form->addRow(tr("La&nguage"), new LanguageField(m_parts.translations, m_parts.settings, this));
}

void SettingsDialog::addLook(QFormLayout *form)
{
    for (QAction *look : m_parts.looks) {
        m_look->addItem(ActionModel::plainText(look->text()));
        // Others may choose a look as well.
        connect(look, &QAction::toggled, this, [this, look](bool isChecked) {
            if (isChecked)
                m_look->setCurrentIndex(static_cast<int>(m_parts.looks.indexOf(look)));
        });
        if (look->isChecked())
            m_look->setCurrentIndex(m_look->count() - 1);
    }
    connect(m_look, &QComboBox::activated, this, [this](int index) { m_parts.looks[index]->trigger(); });
    form->addRow(tr("&Look"), m_look);
}

void SettingsDialog::addMemory(QFormLayout *form)
{
    m_memory->setRange(LogMemory::least, LogMemory::most);
    m_memory->setSingleStep(memoryStep);
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setValue(LogMemory::of(*m_parts.store));
    m_memory->setKeyboardTracking(false); // no limit of 2 MiB on the way to 256
    m_memoryHint->setWordWrap(true);
    connect(m_memory, &QSpinBox::valueChanged, this, [this](int value) {
        LogMemory::set(m_parts.settings, m_parts.store, value);
        tellMemory();
    });
    form->addRow(tr("&Memory for the log"), m_memory);
    form->addRow(QString(), m_memoryHint);
}

void SettingsDialog::tellMemory()
{
    m_memoryHint->setText(
        tr("It takes %1 now. When it is full the oldest rows go, or are read from the recording where "
           "there is one.")
            .arg(Format::bytes(static_cast<double>(m_parts.store->memory()))));
    m_memory->setAccessibleDescription(m_memoryHint->text());
}

void SettingsDialog::addCaptures(QFormLayout *form)
{
    m_folder->setMinimumWidth(fieldWidth);
    m_folder->setText(CaptureDefaults::folder(*m_parts.settings));
    m_folderProblem->setWordWrap(true);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    for (const SanitizeLevel level : { SanitizeLevel::Tokens, SanitizeLevel::Strict })
        m_level->addItem(CaptureDialog::levelText(level), static_cast<int>(level));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(CaptureDefaults::level(*m_parts.settings))));
    auto *hint = new ToneLabel(Tone::Muted, this);
    hint->setText(tr("What a recording or an export begins with; each asks before it writes."));
    hint->setWordWrap(true);

    form->addRow(tr("Next capture &goes to"), line);
    qobject_cast<QLabel *>(form->labelForField(line))->setBuddy(m_folder);
    form->addRow(QString(), m_folderProblem);
    form->addRow(tr("Captures leave &out"), m_level);
    form->addRow(QString(), hint);
    m_level->setAccessibleDescription(hint->text());
    connect(browse, &QPushButton::clicked, this, &SettingsDialog::browse);
    connect(m_folder, &QLineEdit::textEdited, this, &SettingsDialog::takeFolder);
    connect(m_level, &QComboBox::activated, this, [this] {
        CaptureDefaults::setLevel(m_parts.settings, static_cast<SanitizeLevel>(m_level->currentData().toInt()));
    });
}

void SettingsDialog::addButton(QFormLayout *form, const QString &label, const QString &text, QAction *action)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    form->addRow(label, button);
}

void SettingsDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder of captures"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        takeFolder();
    });
    dialog->open();
}

/// Only a folder that is there is kept.
void SettingsDialog::takeFolder()
{
    const QString folder = m_folder->text().trimmed();
    const bool isThere = !folder.isEmpty() && QFileInfo(folder).isAbsolute() && QFileInfo(folder).isDir();
    const QString problem = isThere ? QString() : tr("There is no folder “%1”. The last one stays.").arg(folder);
    m_folderProblem->setText(isThere ? QString() : u"▲ "_s + problem);
    m_folderProblem->setVisible(!isThere);
    m_folder->setAccessibleDescription(problem);
    if (isThere && folder != CaptureDefaults::folder(*m_parts.settings))
        CaptureDefaults::setFolder(m_parts.settings, folder);
}

} // namespace Shardscope
