// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/undoable.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QPointer>

namespace afterword {

namespace {

struct Undoable
{
    Q_DECLARE_TR_FUNCTIONS(Undoable)
};

} // namespace

void applyUndoably(
    Journal &journal, Batch batch, const QString &said, QObject *context, const Tell &tell)
{
    if (batch.isEmpty())
        return;
    journal.apply(std::move(batch))
        .then(context,
              [kept = QPointer<Journal>(&journal), said, context, tell](const Result<Batch> &done) {
                  if (!done)
                      return tell(savingTrouble(done.error()).whole(), {}, {});
                  const QPointer<QObject> owner(context);
                  const auto undo = [kept, owner, tell, back = *done]() {
                      if (!kept || !owner)
                          return;
                      kept->apply(back).then(owner, [tell](const Result<Batch> &undone) {
                          if (!undone)
                              tell(savingTrouble(undone.error()).whole(), {}, {});
                      });
                  };
                  tell(said, Undoable::tr("Undo"), undo);
              });
}

} // namespace afterword
