// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace Shardscope {

/// In the order in which they are gone through and told.
enum class CheckStage
{
    TokenShape,
    Dns,
    Tcp,
    Tls,
    Http,
    Token,
    Bot,
    Intents,
    Shards,
    SessionBudget,
    Clock,
    WebSocket,
    Hello,
    Identify,
};
constexpr int checkStages = 14;

[[nodiscard]] const char *checkStageName(CheckStage stage); ///< "token-shape", …
[[nodiscard]] QString checkStageTitle(CheckStage stage); ///< for people: "Token shape", …

enum class CheckStatus
{
    Waiting, ///< its turn has not come
    Running,
    Pass,
    Warn,
    Fail,
    Skip, ///< not asked for, or a stage before it failed
};

[[nodiscard]] const char *checkStatusName(CheckStatus status); ///< "pass", …
[[nodiscard]] QString checkStatusText(CheckStatus status); ///< for people: "Passed", …

/// Where something is mended in a browser.
enum class CheckPage
{
    None,
    Bot, ///< the application's page Bot in the Developer Portal: token and privileged intents
    Status, ///< Discord's outages
};

/// What one stage came to.
struct CheckOutcome
{
    CheckStatus status = CheckStatus::Pass;
    QString seen {};
    QString advice {}; ///< names the thing to change; empty where nothing is to be done
    CheckPage page = CheckPage::None;
};

/// A stage with its place in time.
struct CheckFinding
{
    CheckStage stage = CheckStage::TokenShape;
    CheckOutcome outcome { .status = CheckStatus::Waiting };
    Duration begin {}; ///< since the check began
    Duration duration {};
    QUrl page {}; ///< to open; empty where there is none

    [[nodiscard]] CheckStatus status() const { return outcome.status; }
    /// Whether it took a time worth showing.
    [[nodiscard]] bool wasTried() const;
};

/// All stages, in their order, as far as the check has come.
struct CheckReport
{
    CheckReport();

    std::array<CheckFinding, checkStages> findings;
    Duration elapsed {};
    bool isOver = false;
    // Of the bot, where its pages told; for those who know more by it, and no part of what is written.
    QString botId {};
    std::optional<quint64> applicationFlags {};

    [[nodiscard]] CheckFinding &at(CheckStage stage) { return findings[static_cast<std::size_t>(stage)]; }
    [[nodiscard]] const CheckFinding &at(CheckStage stage) const { return findings[static_cast<std::size_t>(stage)]; }
    /// False where a stage failed.
    [[nodiscard]] bool isOk() const;
    /// The sentence above all: what is wrong, or that nothing is.
    [[nodiscard]] QString summary() const;
    /// One object, as `check --json` prints it.
    [[nodiscard]] QByteArray toJson() const;
    /// A table with the waterfall, and the advice below each finding that has one.
    [[nodiscard]] QString toText() const;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::CheckReport)
