// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capturereader.h"

#include <QDialog>

namespace Shardscope {

/// Lists what could not be read of a capture; one line each, to be copied.
class ProblemDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemDialog(const QString &path, const CaptureReader::Result &result, QWidget *parent = nullptr);
};

} // namespace Shardscope
