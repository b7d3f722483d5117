// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewaycommand.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace Shardscope {

/// A folder, or a message that was saved as the line that `tail` would take.
struct SavedItem
{
    enum class Kind
    {
        Folder,
        Message
    };

    Kind kind = Kind::Message;
    int id = 0; ///< of a message, its own within the library
    QString name;
    QByteArray line; ///< of a message
    SavedItem *parent = nullptr; ///< null: the root itself
    std::vector<std::unique_ptr<SavedItem>> children {};

    [[nodiscard]] bool isFolder() const { return kind == Kind::Folder; }
    [[nodiscard]] int row() const;
    [[nodiscard]] std::variant<GatewayCommand, CommandError> command() const { return GatewayCommand::fromJson(line); }
    /// "Folder / Name"
    [[nodiscard]] QString path() const;
};

/// A step of what is sent on READY.
struct SavedStep
{
    int message = 0; ///< id of a SavedItem
    Milliseconds delay {}; ///< after the step before
};

/// What the library's file holds.
struct SavedLibrary
{
    std::unique_ptr<SavedItem> root;
    std::vector<SavedStep> steps {};
    bool sendsOnReady = false;
    int nextId = 1;

    SavedLibrary();
    /// Null where there is none.
    [[nodiscard]] SavedItem *message(int id) const;
    [[nodiscard]] SavedItem *add(SavedItem *folder, int row, std::unique_ptr<SavedItem> item);

    /// One JSON object, indented; also what an export holds.
    [[nodiscard]] QByteArray toJson() const;
    /// What a file or an export holds; on failure the reason and, for a text that is no JSON, the place.
    [[nodiscard]] static std::variant<SavedLibrary, QString> fromJson(const QByteArray &text);
};

} // namespace Shardscope
