#!/usr/bin/env bash
# The same numbers with Miller, one pass for each grouping, as its users write it.
set -euo pipefail
file=$1
fields='First reply time in minutes,Full resolution time in minutes,Replies,Reopens'
mlr --icsv --ojson stats1 -a count,mean,max,p50,p90,p95 -i -f "$fields" "$file" >/dev/null
mlr --icsv --ojson put -q '
  month = substr0($["Created at"], 0, 6);
  emit1 mapsum({"month": month, "channel": $Via}, {"reply": $["First reply time in minutes"], "solve": $["Full resolution time in minutes"], "csat": $["Satisfaction Score"]})' \
  then stats1 -a count,mean,max,p50,p90,p95 -i -f reply,solve -g month,channel "$file" >/dev/null
mlr --icsv --ojson put '$month = substr0($["Created at"], 0, 6)' then count -g month,Via,Status,"Satisfaction Score" "$file" >/dev/null
mlr --icsv --ojson nest --explode --values --across-records --nested-fs ' ' -f Tags then count -g Tags "$file" >/dev/null
