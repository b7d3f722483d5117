// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace Shardscope {

class EventStore;
class ToneLabel;
class Translations;

/// What can be set once and for all, in one place. Everything takes effect at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        EventStore *store;
        QSettings *settings;
        Translations *translations; ///< null: the language is not to be chosen
        QList<QAction *> looks; ///< checkable, one of them checked
        QAction *alerts; ///< opens their editor
        QAction *shortcuts; ///< the same
    };

    /// All of @p parts must outlive the dialog.
    explicit SettingsDialog(const Parts &parts, QWidget *parent = nullptr);
    /// Opens it over @p window, beside which what it changes can be seen.
    static void openOver(const Parts &parts, QWidget *window);

protected:
    bool event(QEvent *event) override;

private:
    void addLanguage(QFormLayout *form);
    void addLook(QFormLayout *form);
    void addMemory(QFormLayout *form);
    void addCaptures(QFormLayout *form);
    void addButton(QFormLayout *form, const QString &label, const QString &text, QAction *action);
    void browse();
    void takeFolder();
    void tellMemory();

    const Parts m_parts;
    QComboBox *m_look;
    QSpinBox *m_memory;
    ToneLabel *m_memoryHint;
    QLineEdit *m_folder;
    ToneLabel *m_folderProblem;
    QComboBox *m_level;
};

} // namespace Shardscope
