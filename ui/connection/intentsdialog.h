// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QDialog>

class QAbstractTableModel;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace Shardscope {

class EventChoiceModel;
class IntentsModel;
class ToneLabel;

/// Chooses intents: from a list that says what each brings, from the events that are wanted, or as the number that is
/// sent.
class IntentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IntentsDialog(GatewayIntents intents, QWidget *parent = nullptr);

    [[nodiscard]] GatewayIntents intents() const { return m_intents; }
    void setIntents(GatewayIntents intents);
    [[nodiscard]] IntentsModel *intentsModel() const { return m_model; }
    [[nodiscard]] EventChoiceModel *eventModel() const { return m_events; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

    /// What is worth knowing before connecting with @p intents, a sentence each.
    [[nodiscard]] static QStringList warnings(GatewayIntents intents);

private:
    QWidget *createList();
    QWidget *createEvents();
    QWidget *createFoot();
    QTreeView *createView(QAbstractTableModel *model, QLineEdit *filter, const QString &name, int wideColumn);
    void take(GatewayIntents intents);
    void takeNumber(const QString &text);
    void refreshLeast();

    GatewayIntents m_intents;
    IntentsModel *m_model;
    EventChoiceModel *m_events;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_detail = nullptr;
    QLabel *m_least = nullptr;
    QWidget *m_useLeast = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_names = nullptr;
    ToneLabel *m_message = nullptr;
};

} // namespace Shardscope
