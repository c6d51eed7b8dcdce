"""The same numbers with pandas, read whole."""
import sys
import pandas as pd

t = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
t["created"] = pd.to_datetime(t["Created at"], errors="coerce")
t["month"] = t["created"].dt.strftime("%Y-%m")
t["reply"] = pd.to_numeric(t["First reply time in minutes"], errors="coerce") * 60
t["solve"] = (pd.to_datetime(t["Solved at"], errors="coerce") - t["created"]).dt.total_seconds()
t["good"] = t["Satisfaction Score"].eq("Good")
t["bad"] = t["Satisfaction Score"].eq("Bad")
t["met"] = t["reply"] <= t["Via"].map({"Mail": 21600, "Web form": 21600, "Chat": 180, "Facebook": 3600}).fillna(86400)
t["one"] = t["Replies"].eq("1") & t["solve"].notna()
for keys in ([], ["month"], ["month", "Via"]):
    g = t.groupby(keys) if keys else t.groupby(lambda _: 0)
    g["reply"].quantile([0.5, 0.9, 0.95]), g["solve"].quantile([0.5, 0.9]), g[["good", "bad", "met", "one"]].sum(), g["Requester"].nunique(), g.size()
tags = t.assign(tag=t["Tags"].str.split(" ")).explode("tag")
tags.groupby(["tag", "month", "Via"])["reply"].agg(["size", "median"])
