import { desk } from '../desk-context.ts';

export const reportsHandlers = {
  list: desk.reports.list.handler(({ context }) => [...context.diagnostics.reports.list()]),
  read: desk.reports.read.handler(({ context, input }) => context.diagnostics.reports.read(input.id)),
  remove: desk.reports.remove.handler(({ context, input }) => {
    for (const id of input.ids) context.diagnostics.reports.remove(id);
  }),
  tell: desk.reports.tell.handler(({ context, input }) => context.diagnostics.failWindow(input)),
};

export const noticesHandlers = {
  take: desk.notices.take.handler(({ context }) => context.notices.take()),
};
