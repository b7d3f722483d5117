// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/checkreport.h"
#include "core/gateway/gatewayerror.h"
#include "core/shards/connectionconfig.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <variant>

class QPushButton;
class QTreeView;

namespace Shardscope {

class CheckModel;
class CheckRunner;
class ToneLabel;

/// What is wrong with the token and the way to the gateway: the stages as a waterfall, and for the chosen one what was
/// seen, what to do and the page to do it on. Starts no session.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is to be checked, asked for anew each time, or what is wrong with it.
    using Source = std::function<std::variant<ConnectionConfig, GatewayError>()>;

    explicit CheckDialog(Source source, QWidget *parent = nullptr);
    ~CheckDialog() override;

    /// Shows itself and checks; goes on with a check that is under way.
    void run();
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] CheckModel *model() const { return m_model; }

    void done(int result) override;

Q_SIGNALS:
    /// There is nothing to check: the source has an error, which belongs where it is made.
    void refused(const Shardscope::GatewayError &error);
    void checked(const Shardscope::CheckReport &report);

private:
    void connectRunner();
    void take(const CheckReport &report);
    void showFinding(int row);
    void refresh();
    void copy() const;
    void openPage() const;

    const Source m_source;
    CheckModel *m_model;
    std::unique_ptr<CheckRunner> m_runner; ///< made when it is first needed, as it has a thread
    ToneLabel *m_summary;
    QTreeView *m_view;
    ToneLabel *m_title;
    ToneLabel *m_seen;
    ToneLabel *m_advice;
    QPushButton *m_page;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_copy;
};

} // namespace Shardscope
