// SPDX-License-Identifier: MIT
#include "ui/capture/capturedialog.h"

#include "ui/capture/capturedefaults.h"
#include "ui/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

// The forms of a capture come first.
constexpr std::array formTable {
    CaptureDialog::Form {
        ".jsonl.zst", QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Capture, compressed (.jsonl.zst)") },
    CaptureDialog::Form { ".jsonl.gz",
        QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Capture, compressed for older tools (.jsonl.gz)") },
    CaptureDialog::Form { ".jsonl", QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Capture, plain lines (.jsonl)") },
    CaptureDialog::Form { ".har", QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "HTTP archive (.har)") },
    CaptureDialog::Form { ".csv", QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Table without payloads (.csv)") },
};
constexpr std::size_t captureFormCount = 3;

struct LevelRow
{
    SanitizeLevel level;
    const char *words;
    const char *hint;
};

constexpr std::array levelTable {
    LevelRow { SanitizeLevel::Tokens, QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Tokens (usual)"),
        QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "What people wrote and their names stay in the file.") },
    LevelRow { SanitizeLevel::Strict,
        QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Tokens, message content and names (strict)"),
        QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "Ids, types and times stay: fit to be shared.") },
    LevelRow { SanitizeLevel::KeepTokens, QT_TRANSLATE_NOOP("Shardscope::CaptureDialog", "The bot's token alone"),
        QT_TRANSLATE_NOOP("Shardscope::CaptureDialog",
            "Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.") },
};

} // namespace

std::span<const CaptureDialog::Form> CaptureDialog::captureForms()
{
    return std::span(formTable).first(captureFormCount);
}

std::span<const CaptureDialog::Form> CaptureDialog::exportForms()
{
    return formTable;
}

QString CaptureDialog::levelText(SanitizeLevel level)
{
    const auto row
        = std::find_if(levelTable.begin(), levelTable.end(), [level](const LevelRow &r) { return r.level == level; });
    return row == levelTable.end() ? QString() : tr(row->words);
}

CaptureDialog::CaptureDialog(std::span<const Form> forms, const QString &stem, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_forms(forms)
    , m_settings(settings)
    , m_form(new QFormLayout)
    , m_file(new QLineEdit(this))
    , m_formBox(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_hint(new ToneLabel(Tone::Muted, this))
    , m_confirm(new QCheckBox(tr("&Whoever gets the file may use these tokens"), this))
    , m_problem(new ToneLabel(Tone::Bad, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_file->setAccessibleName(tr("File"));
    m_file->setMinimumWidth(420);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    for (const Form &row : m_forms)
        m_formBox->addItem(tr(row.words));
    m_formBox->setAccessibleName(tr("Form"));
    for (const LevelRow &row : levelTable)
        m_level->addItem(tr(row.words), static_cast<int>(row.level));
    m_level->setAccessibleName(tr("Left out"));
    setLevel(CaptureDefaults::level(*settings));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_problem->setWordWrap(true);
    m_confirm->setAccessibleDescription(tr("Needed where tokens stay in the file"));

    m_form->addRow(tr("&File"), line);
    qobject_cast<QLabel *>(m_form->labelForField(line))->setBuddy(m_file);
    m_form->addRow(tr("F&orm"), m_formBox);
    m_form->addRow(tr("&Left out"), m_level);
    m_form->addRow(QString(), m_hint);
    m_form->addRow(QString(), m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);

    connect(browse, &QPushButton::clicked, this, &CaptureDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &CaptureDialog::refresh);
    connect(m_formBox, &QComboBox::activated, this, &CaptureDialog::takeForm);
    connect(m_level, &QComboBox::currentIndexChanged, this, &CaptureDialog::refresh);
    connect(m_confirm, &QCheckBox::toggled, this, &CaptureDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CaptureDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CaptureDialog::reject);
    m_file->setText(QDir(CaptureDefaults::folder(*settings)).filePath(stem + QLatin1String(m_forms.front().suffix)));
    refresh();
}

void CaptureDialog::setAcceptText(const QString &text)
{
    m_buttons->button(QDialogButtonBox::Ok)->setText(text);
}

QString CaptureDialog::path() const
{
    const QString text = m_file->text().trimmed();
    return text.isEmpty() ? QString() : QFileInfo(text).absoluteFilePath();
}

SanitizeLevel CaptureDialog::level() const
{
    return static_cast<SanitizeLevel>(m_level->currentData().toInt());
}

void CaptureDialog::setPath(const QString &path)
{
    m_file->setText(path);
}

void CaptureDialog::setLevel(SanitizeLevel level)
{
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
}

int CaptureDialog::formOfName() const
{
    const auto fits
        = [name = path()](const Form &form) { return name.endsWith(QLatin1String(form.suffix), Qt::CaseInsensitive); };
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), fits);
    return found == m_forms.end() ? -1 : static_cast<int>(found - m_forms.begin());
}

void CaptureDialog::takeForm()
{
    QString name = m_file->text();
    if (const int before = formOfName(); before >= 0)
        name.chop(static_cast<qsizetype>(qstrlen(m_forms[static_cast<std::size_t>(before)].suffix)));
    m_file->setText(name + QLatin1String(m_forms[static_cast<std::size_t>(m_formBox->currentIndex())].suffix));
}

void CaptureDialog::browse()
{
    QStringList filters;
    for (const Form &form : m_forms)
        filters.append(tr(form.words).section(u" ("_s, 0, 0) + u" (*"_s + QLatin1String(form.suffix) + u')');
    auto *dialog = new QFileDialog(this, windowTitle(), path(), filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The question comes when this dialog is accepted, however the name got here.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_file->setText(chosen);
        if (formOfName() < 0)
            takeForm();
    });
    dialog->open();
}

QString CaptureDialog::problem() const
{
    const QString file = path();
    if (file.isEmpty())
        return tr("A file is needed.");
    if (formOfName() < 0) {
        QStringList suffixes;
        for (const Form &form : m_forms)
            suffixes.append(QLatin1String(form.suffix));
        return tr("The name must end in one of %1.").arg(suffixes.join(u", "_s));
    }
    const QFileInfo info(file);
    if (!QFileInfo(info.path()).isDir())
        return tr("There is no folder “%1”.").arg(info.path());
    if (info.isDir())
        return tr("“%1” is a folder.").arg(file);
    const auto isSame = [&info](const QString &other) { return QFileInfo(other) == info; };
    if (std::any_of(m_inUse.begin(), m_inUse.end(), isSame))
        return tr("“%1” is in use in this window.").arg(info.fileName());
    if (level() == SanitizeLevel::KeepTokens && !m_confirm->isChecked())
        return tr("Tokens that stay in the file need a second yes.");
    return {};
}

void CaptureDialog::refresh()
{
    if (const int form = formOfName(); form >= 0)
        m_formBox->setCurrentIndex(form);
    const auto row
        = std::find_if(levelTable.begin(), levelTable.end(), [this](const LevelRow &r) { return r.level == level(); });
    m_hint->setText(tr("Left out: %1. %2").arg(leftOut(level()).join(u", "_s), tr(row->hint)));
    m_level->setAccessibleDescription(m_hint->text());
    const bool keeps = level() == SanitizeLevel::KeepTokens;
    if (!keeps)
        m_confirm->setChecked(false);
    m_confirm->setVisible(keeps);
    const QString wrong = problem();
    m_problem->setText(wrong.isEmpty() ? QString() : u"▲ "_s + wrong);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

void CaptureDialog::accept()
{
    refresh();
    if (!problem().isEmpty())
        return;
    const auto take = [this] {
        CaptureDefaults::setFolder(m_settings, QFileInfo(path()).path());
        QDialog::accept();
    };
    if (!QFileInfo::exists(path())) {
        take();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("“%1” is there already. Replace it?").arg(QFileInfo(path()).fileName()), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, take);
    question->open();
}

} // namespace Shardscope
