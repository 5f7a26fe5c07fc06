import { createDesk, dataFolders, watchProcess } from '../desk/index.ts';
import { readPort } from '../web/arguments.ts';
import { serveFiles } from '../web/serve-files.ts';
import { untilInterrupted } from '../web/until-interrupted.ts';
import { readArguments } from './arguments.ts';
import { DONE, type Subcommand, WrongCall } from './command.ts';

/** `cxmap serve FILE [--port N] [--json]`: the workbench on loopback until Ctrl-C. */
export const serveCommand: Subcommand = {
  usage: 'serve',
  async run(args, terminal) {
    const { values, file } = readArguments(args, { port: { type: 'string' }, json: { type: 'boolean', default: false } });
    const port = portOf(values.port);
    const desk = createDesk({ ...dataFolders(), startHost: terminal.startHost });
    watchProcess(desk.diagnostics);
    try {
      const { host, address } = await serveFiles({ desk, port, file, rendererFolder: terminal.rendererFolder });
      terminal.out(values.json ? JSON.stringify({ url: address, origin: host.origin, file }) : terminal.words('cli.serving', { file, address }));
      await untilInterrupted();
      await host.close();
    } finally {
      await desk.close();
    }
    return DONE;
  },
};

function portOf(text: string | undefined): number | undefined {
  try {
    return readPort(text);
  } catch (error) {
    throw noPort(text, error);
  }
}

function noPort(text = '', cause: unknown): WrongCall {
  return new WrongCall('port', { value: text }, { cause });
}
