// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"

#include "ui/dispatch/filtersuggestions.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

class QTreeWidget;
class QTreeWidgetItem;

namespace Shardscope {

/// The line in which a filter expression is typed: a list below it offers how to go on, and what is wrong is
/// underlined.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Suggester = std::function<FilterSuggestions::Result(const QString &expression, qsizetype cursor)>;

    explicit FilterEdit(QWidget *parent = nullptr);
    ~FilterEdit() override;

    void setSuggester(Suggester suggester) { m_suggester = std::move(suggester); }
    /// Underlines the place.
    void setFault(const std::optional<FilterError> &error);
    [[nodiscard]] bool hasFault() const { return m_fault.has_value(); }
    void selectFault();
    /// Offers how to go on at the cursor; hides the list where there is nothing to offer.
    void suggest();
    /// Null while nothing is offered.
    [[nodiscard]] QTreeWidget *suggestions() const;

Q_SIGNALS:
    void enterPressed();
    void escapePressed();
    /// 1: an older one of the history, -1: a newer one.
    void historyRequested(int step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showList();
    void hideList();
    void accept(QTreeWidgetItem *item);
    [[nodiscard]] bool listKey(const QKeyEvent *event);

    Suggester m_suggester;
    FilterSuggestions::Result m_offered;
    QPointer<QTreeWidget> m_list;
    std::optional<FilterError> m_fault;
};

} // namespace Shardscope
