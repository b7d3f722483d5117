// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace Shardscope {

/// What this is, and what it is made of with the licence of each part.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

private:
    void copyVersions() const;
};

} // namespace Shardscope
