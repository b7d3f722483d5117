// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

// The resources lie in a static library: without this call the linker leaves them out.
static void initializeResources()
{
    Q_INIT_RESOURCE(shardscope);
}

namespace Shardscope {

namespace {

class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(QIcon shape)
        : m_shape(std::move(shape))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatio()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = m_shape.pixmap(size, scale, QIcon::Normal, QIcon::Off);
        if (pixmap.isNull())
            return pixmap;
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPalette::ColorRole role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), QGuiApplication::palette().color(group, role));
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_shape); }

private:
    QIcon m_shape;
};

} // namespace

QIcon tintedIcon(const char *name)
{
    initializeResources();
    const QIcon shape(u":/shardscope/icons/%1.svg"_s.arg(QLatin1String(name)));
    return shape.pixmap(16, 16).isNull() ? QIcon() : QIcon(new TintedIconEngine(shape));
}

QIcon applicationIcon()
{
    initializeResources();
    return QIcon(u":/shardscope/shardscope.svg"_s);
}

} // namespace Shardscope
