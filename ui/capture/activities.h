// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/job.h"
#include "ui/theme.h"

class QWidget;

namespace Shardscope {

class NoticeRow;

/// Where the window says what goes on beside the session: notices above the log, jobs and the recording below it.
class Activities : public QObject
{
    Q_OBJECT

public:
    explicit Activities(QWidget *window);

    /// To be put into the window's layout; without height while empty.
    [[nodiscard]] QWidget *notices() const { return m_notices; }
    [[nodiscard]] QWidget *rows() const { return m_rows; }

    NoticeRow *notify(Tone tone, const QString &text);
    /// The same with a button that shows @p path in its folder.
    NoticeRow *notifyOfFile(Tone tone, const QString &text, const QString &path);
    /// Of something that was written to @p path, or could not be for the reason in @p error.
    void notifyOfSaved(const QString &path, const QString &error);
    void addRow(QWidget *row);
    /// A job with its row, that goes when it has finished. It is still to be started.
    Job *createJob(const QString &title, Job::Work work);

Q_SIGNALS:
    /// Something new begins: notices of what went well are of no interest any more.
    void passed();

private:
    QWidget *m_notices;
    QWidget *m_rows;
};

/// Opens the folder of a file in the system's file manager.
void showInFolder(const QString &path);
/// The file's name in quotes, as texts have it.
[[nodiscard]] QString shownName(const QString &path);

} // namespace Shardscope
