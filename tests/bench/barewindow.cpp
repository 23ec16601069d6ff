#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

// The least a desk could be: one window with a list and a table of no rows. start_window.py measures against it.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("bare window"));
    auto* halves = new QSplitter(&window);
    auto* list = new QListWidget(halves);
    list->addItems({QStringLiteral("待办"), QStringLiteral("登记"), QStringLiteral("信访件")});
    auto* table = new QTableView(halves);
    QStandardItemModel rows(0, 4);
    table->setModel(&rows);
    window.setCentralWidget(halves);
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
