-- Load of the record store. Environment:
--   BENCH_AUTH    the Authorization header
--   BENCH_KIND    post: statements in batches | state: a State document written and read in turn | get: addresses
--   BENCH_BATCH   statements a request (post)
--   BENCH_PATHS   file with an address a line (get)
local kind = os.getenv("BENCH_KIND")
local batch = tonumber(os.getenv("BENCH_BATCH") or "1")
local headers = {
  ["Authorization"] = os.getenv("BENCH_AUTH"),
  ["X-Experience-API-Version"] = "1.0.3",
}
local ACTORS, ACTIVITIES, VERBS, BYTES = 5000, 200, 8, 1420

local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local paths = {}
function init(args)
  math.randomseed(os.time() * 31 + number * 7919 + tonumber(tostring({}):sub(-6), 16) % 100000)
  if kind == "get" then
    for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
  end
end

local random, format = math.random, string.format
local function uuid()
  return format("%04x%04x-%04x-4%03x-%04x-%04x%04x%04x", random(0, 65535), random(0, 65535), random(0, 65535),
    random(0, 4095), random(32768, 49151), random(0, 65535), random(0, 65535), random(0, 65535))
end

local function padded(text, bytes)
  return text:gsub("@", function() return string.rep("x", bytes - #text + 1) end, 1)
end

-- A learner's event as the portal's own profile writes it: context, result, extensions, 1.42 kB in all.
local function statement()
  local activity = random(1, ACTIVITIES)
  local text = format('{"id":"%s","actor":{"objectType":"Agent","name":"Pegawai %d","account":{"homePage":"https://kota.example.go.id","name":"asn-%d"}},'
    .. '"verb":{"id":"https://kota.example.go.id/xapi/verbs/v%d","display":{"id":"menyelesaikan","en":"completed"}},'
    .. '"object":{"objectType":"Activity","id":"https://kota.example.go.id/xapi/activities/a%d","definition":{"name":{"id":"Kegiatan belajar %d","en":"Learning activity %d"},'
    .. '"description":{"id":"Bagian dari kursus pelayanan publik","en":"Part of a course on public service"},"type":"http://adlnet.gov/expapi/activities/lesson"}},'
    .. '"result":{"score":{"scaled":0.%02d,"raw":%d,"min":0,"max":100},"success":true,"completion":true,"duration":"PT%dM%dS"},'
    .. '"context":{"registration":"%s","platform":"CorpU","language":"id","contextActivities":{"parent":[{"id":"https://kota.example.go.id/xapi/courses/c%d"}],'
    .. '"grouping":[{"id":"https://kota.example.go.id/xapi/programmes/p%d"}],"category":[{"id":"https://kota.example.go.id/xapi/profile"}]},'
    .. '"extensions":{"https://kota.example.go.id/xapi/extensions/unit":"unit-%d","https://kota.example.go.id/xapi/extensions/note":"@"}},'
    .. '"timestamp":"2026-0%d-1%dT0%d:1%d:2%d.%03dZ"}',
    uuid(), activity * 25, random(1, ACTORS), random(1, VERBS), activity, activity, activity,
    random(10, 99), random(10, 99), random(1, 59), random(1, 59), uuid(), activity % 40, activity % 10, random(1, 40),
    random(1, 9), random(0, 9), random(0, 9), random(0, 9), random(0, 9), random(0, 999))
  return (padded(text, BYTES))
end

local function post()
  headers["Content-Type"] = "application/json"
  if batch == 1 then return wrk.format("POST", "/xapi/statements", headers, statement()) end
  local statements = {}
  for i = 1, batch do statements[i] = statement() end
  return wrk.format("POST", "/xapi/statements", headers, "[" .. table.concat(statements, ",") .. "]")
end

-- What is read was written some turns ago: the connections of a thread do not wait for each other.
local turn, written, BEHIND = 0, {}, 16
local function state()
  turn = turn + 1
  if turn % 2 == 1 or turn <= BEHIND then
    local document = format("/xapi/activities/state?activityId=https%%3A%%2F%%2Fkota.example.go.id%%2Fxapi%%2Factivities%%2Fa%d"
      .. "&agent=%%7B%%22account%%22%%3A%%7B%%22homePage%%22%%3A%%22https%%3A%%2F%%2Fkota.example.go.id%%22%%2C%%22name%%22%%3A%%22asn-%d%%22%%7D%%7D&stateId=tempat",
      random(1, ACTIVITIES), random(1, ACTORS))
    written[turn % (2 * BEHIND)] = document
    headers["Content-Type"] = "application/octet-stream"
    return wrk.format("PUT", document, headers, string.rep(tostring(random(0, 9)), 2048))
  end
  headers["Content-Type"] = nil
  return wrk.format("GET", written[(turn - BEHIND + 1) % (2 * BEHIND)] or written[1], headers)
end

local function get()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], headers)
end

local kinds = { post = post, state = state, get = get }
request = kinds[kind]

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(format("RESULT %.1f %.2f %.2f %.2f %d\n", summary.requests / (summary.duration / 1000000),
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, failed))
end
