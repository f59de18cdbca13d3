#!/usr/bin/env python3
"""How fast `zegsman serve` answers, and whether it lasts.

  python3 bench/pages.py latency SERVER PATHS [TIMES]
  python3 bench/pages.py load SERVER PATHS [RATE [SECONDS]]

SERVER is its address, such as http://127.0.0.1:5150; PATHS a file of paths, one a line. `latency` asks for each path TIMES times (10), one
after the other, once more before, and prints the median, the slowest and the bytes transferred of each first part of a path. `load` asks for
RATE pages a second (200) during SECONDS (60), whatever the server does meanwhile, and prints the errors, the medians and the memory of
the server's process at the start and at the end. Standard library only; Linux.
"""
import asyncio, collections, os, pathlib, re, statistics, sys, time, urllib.parse

CONNECTIONS = 64


class Connection:
    """One connection that is kept; opened anew when the server has closed it."""

    def __init__(self, server):
        self.server, self.reader, self.writer = urllib.parse.urlsplit(server), None, None

    async def get(self, path):
        """The status, the bytes transferred and the seconds of one request."""
        started = time.perf_counter()
        if self.writer is None or self.writer.is_closing():
            self.reader, self.writer = await asyncio.open_connection(self.server.hostname, self.server.port)
        self.writer.write(f"GET {path} HTTP/1.1\r\nHost: {self.server.netloc}\r\nAccept: text/html\r\nAccept-Encoding: gzip, br\r\n\r\n".encode())
        try:
            head = await self.reader.readuntil(b"\r\n\r\n")
            fields = {name.lower(): value for name, value in re.findall(r"^([\w-]+): *(.*?)\r$", head.decode("latin-1"), re.M)}
            if fields.get("transfer-encoding") == "chunked":
                length = await self.chunks()
            else:
                length = int(fields.get("content-length", 0))
                await self.reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.writer.close()
            return 0, 0, time.perf_counter() - started
        return int(head.split(b" ", 2)[1]), len(head) + length, time.perf_counter() - started

    async def chunks(self):
        total = 0
        while size := int(await self.reader.readuntil(b"\r\n"), 16):
            await self.reader.readexactly(size + 2)
            total += size
        await self.reader.readexactly(2)
        return total


def memory(server):
    """Resident megabytes of the process that listens at the server's port; None when it is not on this machine."""
    port = f"{urllib.parse.urlsplit(server).port:04X}"
    sockets = {line.split()[9] for table in ("/proc/net/tcp", "/proc/net/tcp6") for line in open(table).readlines()[1:]
               if line.split()[1].endswith(":" + port) and line.split()[3] == "0A"}
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if any(os.readlink(fd)[8:-1] in sockets for fd in (process / "fd").iterdir() if os.readlink(fd).startswith("socket:")):
                return int(re.search(r"VmRSS:\s*(\d+)", (process / "status").read_text())[1]) / 1024
        except OSError:
            continue
    return None


async def latency(server, paths, times=10):
    connection, figures = Connection(server), collections.defaultdict(list)
    for path in paths:
        await connection.get(path)
        for _ in range(times):
            status, size, seconds = await connection.get(path)
            if status != 200:
                raise SystemExit(f"{path}: status {status}")
            figures["/" + re.split(r"[/?.]", path[1:])[0]].append((seconds * 1000, size))
    for page, found in figures.items():
        milliseconds, sizes = zip(*found)
        print(f"{page:14s} {len(found):5d} asked   median {statistics.median(milliseconds):7.1f} ms   slowest {max(milliseconds):7.1f} ms   {max(sizes) / 1000:6.1f} kB at most")


async def load(server, paths, rate=200, seconds=60):
    free, answers, started = asyncio.Queue(), [], time.perf_counter()
    for _ in range(CONNECTIONS):
        free.put_nowait(Connection(server))

    async def one(path, due):
        connection = await free.get()
        try:
            status, _, _ = await connection.get(path)
        except OSError:
            status = 0
        # from when it was due: one that had to wait for a connection took as long
        answers.append((status, time.perf_counter() - started - due))
        free.put_nowait(connection)

    before, tasks = memory(server), []
    for i in range(rate * seconds):
        due = i / rate
        await asyncio.sleep(max(0, due - (time.perf_counter() - started)))
        tasks.append(asyncio.create_task(one(paths[i % len(paths)], due)))
    await asyncio.gather(*tasks)
    taken, waits = time.perf_counter() - started, sorted(wait * 1000 for _, wait in answers)
    statuses = collections.Counter(status for status, _ in answers)
    print(f"{len(answers)} asked in {taken:.1f} s, {len(answers) / taken:.0f} a second; status " + ", ".join(f"{s}: {n}" for s, n in sorted(statuses.items())))
    print(f"median {statistics.median(waits):.1f} ms   99 of 100 within {waits[len(waits) * 99 // 100]:.1f} ms   slowest {waits[-1]:.1f} ms")
    if before is not None:
        print(f"memory of the server: {before:.0f} MB at the start, {memory(server):.0f} MB at the end")


def main():
    if len(sys.argv) < 4 or sys.argv[1] not in ("latency", "load"):
        raise SystemExit(__doc__)
    paths = pathlib.Path(sys.argv[3]).read_text(encoding="utf-8").split()
    asyncio.run({"latency": latency, "load": load}[sys.argv[1]](sys.argv[2], paths, *map(int, sys.argv[4:])))


if __name__ == "__main__":
    main()
