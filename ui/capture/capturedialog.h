// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/sanitizer.h"

#include <QDialog>

#include <span>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSettings;

namespace Shardscope {

class ToneLabel;

/// Asks where records are to be written, in which form, and what is left out of them. Tokens stay in only after a
/// second yes, and a file that is there is replaced only after a question.
class CaptureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where a form is chosen by the end of the file's name.
    struct Form
    {
        const char *suffix;
        const char *words;
    };
    [[nodiscard]] static std::span<const Form> captureForms();
    /// Those of captures and the others.
    [[nodiscard]] static std::span<const Form> exportForms();
    /// The choice that stands for a level, in words.
    [[nodiscard]] static QString levelText(SanitizeLevel level);

    /// @p stem names the new file, without its suffix, in the folder of the last one, which @p settings keep.
    CaptureDialog(std::span<const Form> forms, const QString &stem, QSettings *settings, QWidget *parent = nullptr);

    /// Files that are in use and cannot be written.
    void setInUse(const QStringList &paths) { m_inUse = paths; }

    [[nodiscard]] QString path() const;
    [[nodiscard]] SanitizeLevel level() const;
    void setPath(const QString &path);
    void setLevel(SanitizeLevel level);
    [[nodiscard]] QLineEdit *file() const { return m_file; }
    [[nodiscard]] QCheckBox *confirmation() const { return m_confirm; }
    /// Why it cannot be accepted; empty where nothing is wrong.
    [[nodiscard]] QString problem() const;

    void accept() override;

protected:
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    void setAcceptText(const QString &text);

private:
    void browse();
    void takeForm();
    void refresh();
    [[nodiscard]] int formOfName() const;

    const std::span<const Form> m_forms;
    QSettings *const m_settings;
    QStringList m_inUse;
    QFormLayout *m_form;
    QLineEdit *m_file;
    QComboBox *m_formBox;
    QComboBox *m_level;
    ToneLabel *m_hint;
    QCheckBox *m_confirm;
    ToneLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Shardscope
