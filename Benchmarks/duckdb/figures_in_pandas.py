"""Works out in pandas, in the order of Sentences.swift, what Benchmarks/Sources/figures works out in Heed."""

import statistics
import time

import numpy as np
import pandas as pd

MONTHS = 60
NEVER = 9999
GROUPS = [None, "category", "agency", "team", "level"]


def read(path):
    plans = pd.read_csv(path, parse_dates=["started", "ended"], dtype={name: "category" for name in GROUPS[1:]})
    plans["begins"] = months_after_first(plans.started)
    plans["ends"] = months_after_first(plans.ended)
    plans["days"] = (plans.ended - plans.started).dt.days
    return plans


def months_after_first(days):
    return ((days.dt.year - 2020) * 12 + days.dt.month - 4).fillna(NEVER).astype("int64")


def by(frame, group):
    return frame.groupby([group, "i"], observed=True) if group else frame.groupby("i")


def figures(series, group):
    """The figures of a series by group and month, or by month alone."""
    for key, value in series.items():
        name, month = key if group else ("", key)
        if month < MONTHS:
            yield group or "", name, int(month), float(value)


def open_counts(plans, group, begins=None, ends=None, amount=1):
    """Counts of what is open, from the months in which plans begin to count and stop."""
    frame = pd.DataFrame({"d": amount, "b": plans.begins if begins is None else begins}, index=plans.index)
    frame["e"] = plans.ends if ends is None else ends
    if group:
        frame[group] = plans[group]
    frame["b"], frame["e"] = frame.b.clip(lower=0), frame.e.clip(upper=MONTHS)
    frame = frame[frame.b < frame.e]
    names = ["i", "d"] + ([group] if group else [])
    up = frame.rename(columns={"b": "i"})[names]
    down = frame.assign(d=-frame.d).rename(columns={"e": "i"})[names]
    change = by(pd.concat([up, down]), group).d.sum()
    if not group:
        return change.reindex(range(MONTHS), fill_value=0).cumsum()
    wide = change.unstack("i", fill_value=0).reindex(columns=range(MONTHS), fill_value=0)
    return wide.cumsum(axis=1).stack()


def happened(plans, month, group):
    frame = plans.assign(i=plans[month])
    return by(frame[frame.i.between(0, MONTHS - 1)], group)


def different(plans, who, group):
    """Different children or families in each month."""
    found = []
    for month in range(MONTHS):
        then = plans[(plans.begins <= month) & (plans.ends > month)].assign(i=month)
        found.append(by(then, group)[who].nunique())
    return pd.concat(found)


def year_on(plans):
    """The month at whose end a plan has been open for a year."""
    # Of 29 February a year on is 28 February, so it is always the same month.
    return plans.begins + 12


def last_open(plans):
    """The month after the last on a day of which a plan was open."""
    eve = months_after_first(plans.ended - pd.Timedelta(days=1))
    return np.where(plans.ended.isna(), NEVER, np.maximum(eve, plans.begins) + 1)


def long_ones(plans):
    return plans.ended >= plans.started + pd.DateOffset(months=24)


def again(plans):
    """Plans that start within two years of the end of an earlier one of the same child."""
    recent = plans[plans.begins.between(0, MONTHS - 1)][["child", "started"]].reset_index()
    pairs = recent.merge(plans[["child", "started", "ended"]], on="child", suffixes=("", "_before"))
    pairs = pairs[(pairs.started_before < pairs.started) & (pairs.ended <= pairs.started)]
    pairs = pairs[pairs.ended >= pairs.started - pd.DateOffset(months=24)]
    return plans.index.isin(pairs["index"])


def questions(plans):
    neglect = plans[plans.category == "neglect"]
    since = (plans.started - pd.Timestamp("2000-01-01")).dt.days
    last = pd.Series(
        [(pd.Timestamp("2020-04-01") + pd.DateOffset(months=i + 1) - pd.Timestamp("2000-01-02")).days for i in range(MONTHS)])

    def mean_open(group):
        count, days = open_counts(plans, group), open_counts(plans, group, amount=since)
        ends = count.index.get_level_values("i").map(last)
        return (ends - days / count)[count > 0]

    def neglect_share(group):
        whole = open_counts(plans, group)
        part = open_counts(neglect, group).reindex(whole.index, fill_value=0)
        return (100 * part / whole)[whole > 0]

    return [
        lambda g: open_counts(plans, g),
        lambda g: open_counts(neglect, g),
        lambda g: different(plans, "child", g),
        lambda g: different(neglect, "child", g),
        lambda g: happened(plans, "begins", g).size(),
        lambda g: happened(plans, "ends", g).size(),
        lambda g: happened(neglect, "begins", g).size(),
        lambda g: happened(plans, "begins", g).child.nunique(),
        lambda g: open_counts(plans, g, ends=last_open(plans)),
        lambda g: open_counts(plans, g, begins=year_on(plans)),
        lambda g: 100 * happened(plans.assign(again=again(plans)), "begins", g).again.mean(),
        neglect_share,
        lambda g: happened(plans[long_ones(plans)], "ends", g).size(),
        lambda g: 100 * happened(plans.assign(long=long_ones(plans)), "ends", g).long.mean(),
        lambda g: happened(plans, "ends", g).days.median(),
        lambda g: happened(plans, "ends", g).days.quantile(0.5),
        mean_open,
        lambda g: happened(plans[plans.achieved], "ends", g).size(),
        lambda g: different(plans, "family", g),
        lambda g: open_counts(plans, g, ends=plans.begins + 12),
    ]


def answers(path, rounds=3):
    """The seconds each question takes, and every figure by question, breakdown, group and month."""
    plans = read(path)
    took, found = [], {}
    for number, question in enumerate(questions(plans)):
        times = []
        for _ in range(rounds):
            began = time.perf_counter()
            results = [(group, question(group)) for group in GROUPS]
            times.append(time.perf_counter() - began)
        took.append(statistics.median(times))
        for group, series in results:
            for breakdown, name, month, value in figures(series, group):
                found[number, breakdown, name, month] = value
    return took, found
