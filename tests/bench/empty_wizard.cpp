// The reference of the window's figures: a wizard of eight empty pages.
#include <QApplication>
#include <QWizard>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWizard wizard;
    for (int i = 0; i < 8; ++i)
        wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
