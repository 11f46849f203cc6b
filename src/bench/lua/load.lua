-- One request after another of a list, each connection with the session cookie of another person.
-- Environment: BENCH_REQUESTS names a file; a line is: cookie TAB method TAB path TAB content type TAB body.
local lines = {}
for line in io.lines(os.getenv("BENCH_REQUESTS")) do
  local cookie, method, path, kind, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
  lines[#lines + 1] = { cookie = cookie, method = method, path = path, kind = kind, body = body }
end

local threads = 0
function setup(thread)
  thread:set("offset", threads)
  threads = threads + 1
end

local next_line
local sequence = 0
function init(args)
  next_line = offset * 7
end

function request()
  next_line = next_line % #lines + 1
  local line = lines[next_line]
  sequence = sequence + 1
  local headers = { ["Accept-Encoding"] = "gzip" }
  if line.cookie ~= "" then headers["Cookie"] = line.cookie end
  if line.kind ~= "" then
    headers["Content-Type"] = line.kind
    headers["X-CorpU-Request"] = "1"
  end
  local body = line.body:gsub("@SEC@", tostring(math.floor(sequence / #lines) % 80000))
  return wrk.format(line.method, line.path, headers, body ~= "" and body or nil)
end

local refused = 0
function response(status)
  if status >= 300 then refused = refused + 1 end
end

function done(summary, latency)
  local seconds = summary.duration / 1000000
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %.1f %.2f %.2f %.2f %d\n", summary.requests / seconds,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, failed))
end
