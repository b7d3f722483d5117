// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/capturedialog.h"

#include <array>

namespace Shardscope {

/// Asks what to export, and how.
class ExportDialog : public CaptureDialog
{
    Q_OBJECT

public:
    enum class What
    {
        Selection,
        Shown,
        Everything
    };
    static constexpr std::size_t whatCount = 3;

    /// @p rows says how many each of What has; what has none cannot be chosen.
    ExportDialog(
        const QString &stem, const std::array<qint64, whatCount> &rows, QSettings *settings, QWidget *parent = nullptr);

    [[nodiscard]] What what() const;
    [[nodiscard]] QComboBox *whatBox() const { return m_what; }

private:
    QComboBox *m_what;
};

} // namespace Shardscope
