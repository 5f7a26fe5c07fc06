import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/* The least that a server can do: the files of the built page beside it. Run as `npm start` in the folder that the benchmark makes. */

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer(({ url }, response) => {
  const name = url === '/' ? 'index.html' : url.slice(1);
  response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
  createReadStream(join(process.cwd(), 'page', name))
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`));
