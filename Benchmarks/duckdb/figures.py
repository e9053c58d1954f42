"""Works out in DuckDB and in pandas what Benchmarks/Sources/figures works out in Heed, compares every figure of the three
and prints the times.

Usage: figures.py FOLDER SECONDS, after `figures FOLDER` has written plans.csv and figures.csv there and printed SECONDS.
Each query is the quickest of several ways tried: counts are summed up from where plans begin and end to count, as
Heed does; different children and families are joined to the months and counted.
"""

import csv
import statistics
import sys
import time
from pathlib import Path

import duckdb
import figures_in_pandas

folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
db = duckdb.connect()
db.execute("set threads = 2")
db.execute(f"""
    create table plan as
    select *, (year(started) - 2020) * 12 + month(started) - 4 as begins,
        coalesce((year(ended) - 2020) * 12 + month(ended) - 4, 9999) as ends
    from read_csv('{folder / "plans.csv"}', header = true,
        types = {{'started': 'DATE', 'ended': 'DATE', 'achieved': 'BOOLEAN'}})""")
db.execute("""
    create table months as
    select i, (date '2020-04-01' + to_months(i::int + 1) - interval 1 day)::date as last from range(60) t(i)""")

COLUMNS = "i, category, agency, team, level"
SETS = "grouping sets ((i), (i, category), (i, agency), (i, team), (i, level))"


def open_counts(where="true", begins="begins", ends="ends", amount="1"):
    """Counts of what is open, from the months in which plans begin to count and stop."""
    counts = f"{where} and greatest({begins}, 0) < least({ends}, 60)"
    return f"""
        with change as (
            select greatest({begins}, 0) i, {amount} d, category, agency, team, level from plan where {counts}
            union all select least({ends}, 60), -({amount}), category, agency, team, level from plan where {counts}),
        grouped as (select {COLUMNS}, grouping_id({COLUMNS}) g, sum(d) d from change group by {SETS})
        select {COLUMNS}, sum(d) over (partition by g, category, agency, team, level order by i) v from grouped"""


def happened(month, where="true", value="count(*)"):
    return f"""
        with happened as (select {month} i, * from plan where {where} and {month} between 0 and 59)
        select {COLUMNS}, {value} v from happened group by {SETS}"""


def different(who, where="true"):
    return f"""
        select {COLUMNS}, count(distinct {who}) v from months
        join plan on started <= last and (ended is null or ended > last) where {where} group by {SETS}"""


def divided(part, whole, value="100.0 * a.v / b.v"):
    same = " and ".join(f"a.{name} is not distinct from b.{name}" for name in COLUMNS.split(", "))
    names = ", ".join(f"b.{name}" for name in COLUMNS.split(", "))
    return f"with a as ({part}), b as ({whole}) select {names}, {value} v from b join a on {same} where b.v > 0"


NEGLECT = "category = 'neglect'"
LONG = "ended >= started + interval 24 month"
AGAIN = """exists (select 1 from plan q where q.child = plan.child and q.started < plan.started
    and q.ended between plan.started - interval 24 month and plan.started)"""
YEAR_ON = "begins + 12"  # Of 29 February a year on is 28 February: the same month.
LAST_OPEN = """case when ended is null then 9999 else greatest(
    (year(ended - interval 1 day) - 2020) * 12 + month(ended - interval 1 day) - 4, begins) + 1 end"""

QUERIES = [
    open_counts(),
    open_counts(NEGLECT),
    different("child"),
    different("child", NEGLECT),
    happened("begins"),
    happened("ends"),
    happened("begins", NEGLECT),
    happened("begins", value="count(distinct child)"),
    open_counts(ends=LAST_OPEN),
    open_counts(begins=YEAR_ON),
    f"""with again as (select begins i, {AGAIN} again, * from plan where begins between 0 and 59)
        select {COLUMNS}, 100.0 * count(*) filter (again) / count(*) v from again group by {SETS}""",
    divided(open_counts(NEGLECT), open_counts()),
    happened("ends", LONG),
    happened("ends", value=f"100.0 * count(*) filter ({LONG}) / count(*)"),
    happened("ends", value="median(ended - started)"),
    happened("ends", value="quantile_cont(ended - started, [0.25, 0.5, 0.75])"),
    divided(
        open_counts(amount="(started - date '2000-01-01')"), open_counts(),
        "(select last from months where months.i = b.i) - date '2000-01-01' - a.v / b.v"),
    happened("ends", "achieved"),
    different("family"),
    open_counts(ends="begins + 12"),
]

took, rows = [], []
for query in QUERIES:
    rounds = []
    for _ in range(3):
        began = time.perf_counter()
        found = db.execute(query).fetchall()
        rounds.append(time.perf_counter() - began)
    took.append(statistics.median(rounds))
    rows.append(found)

NAMES = {"category": "initial category", "agency": "agency", "team": "team", "level": "next level"}

in_duckdb = {}
for number, found in enumerate(rows):
    for month, *groups, value in found:
        if month is None or month > 59:
            continue
        name = next(((n, g) for n, g in zip(NAMES.values(), groups) if g), ("", ""))
        in_duckdb[number, *name, month] = float(value[1] if isinstance(value, list) else value)

pandas_took, found = figures_in_pandas.answers(folder / "plans.csv")
in_pandas = {(number, NAMES.get(breakdown, ""), *key): value for (number, breakdown, *key), value in found.items()}

in_heed = {}
with open(folder / "figures.csv") as file:
    for number, breakdown, group, month, value in csv.reader(file):
        if value != "":
            in_heed[int(number), breakdown, group, int(month)] = float(value)


# In DuckDB a group has no row for a month in which nothing of it began or ended to count; with a million plans each has.
UNCHANGED = {0, 1, 8, 9, 11, 16, 19}


def compare(ours, theirs, leaving_out=frozenset()):
    """How many figures both have, and how many are not the same."""
    compared, unlike = 0, 0
    for key in ours.keys() | theirs.keys():
        one, other = ours.get(key), theirs.get(key)
        if one is None or other is None:
            # A group without any stands in one as nought and in another not at all.
            unlike += bool(one or other) and key[0] not in leaving_out
            continue
        compared += 1
        unlike += abs(one - other) > 1e-6 * max(1, abs(other))
    return compared, unlike


for number, (one, other) in enumerate(zip(took, pandas_took)):
    print(f"{number:3} DuckDB {one:8.3f} s, pandas {other:8.3f} s")
for name, seconds_taken in (("DuckDB", took), ("pandas", pandas_took)):
    print(f"{name} {sum(seconds_taken):.2f} s, Heed {seconds:.2f} s: Heed is {sum(seconds_taken) / seconds:.0f} times as quick.")
failed = False
for name, one, other, leaving_out in (
    ("Heed and DuckDB", in_heed, in_duckdb, UNCHANGED),
    ("Heed and pandas", in_heed, in_pandas, frozenset()),
    ("DuckDB and pandas", in_duckdb, in_pandas, UNCHANGED),
):
    compared, unlike = compare(one, other, leaving_out)
    failed = failed or unlike or compared < 0.5 * len(in_heed)
    print(f"{name}: {compared} figures compared, {unlike} different.")
sys.exit(1 if failed else 0)
