import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A port that leads to another one, which may change: a browser is told once where to find the practice CRM. */
export interface Relay {
  readonly port: number;
  /** New connections go to this port of loopback; those that are open end. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

export async function startRelay(): Promise<Relay> {
  let target = 0;
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      open.add(socket);
      // What the other end has closed is closed; a browser gives up connections as it likes.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const endAll = () => {
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo(port) {
      endAll();
      target = port;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        endAll();
      }),
  };
}
