// SPDX-License-Identifier: MIT
// A peer's client on the load server: node client.mjs PORT MESSAGES. Prints what the dispatches cost.
import { createRequire } from 'node:module';
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';

const [port, wanted] = process.argv.slice(2).map(Number);
const url = `ws://127.0.0.1:${port}`;
const manager = new WebSocketManager({
    token: 'atokenofnobot',
    intents: 0,
    shardCount: 1,
    shardIds: [0],
    compression: CompressionMethod.ZlibSync,
    rest: undefined,
    fetchGatewayInformation: async () => ({
        url,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
});
let count = 0;
let begin;
manager.on(WebSocketShardEvents.Dispatch, (payload) => {
    if ((payload.data ?? payload).t === 'READY')
        return;
    ++count;
    if (count === 1)
        begin = process.cpuUsage();
    if (count !== wanted)
        return;
    const used = process.cpuUsage(begin);
    const { version } = createRequire(import.meta.url)('@discordjs/ws/package.json');
    console.log(JSON.stringify({ messages: count, cpu_us: used.user + used.system, version }));
    process.exit(0);
});
process.stdin.on('end', () => process.exit(0)).resume();
await manager.connect();
