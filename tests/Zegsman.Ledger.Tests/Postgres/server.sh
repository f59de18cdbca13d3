# Keeps a server of PostgreSQL in a folder: server.sh FOLDER PROGRAMS SETTINGS. It reads "stop" and "start", each told of when it is done, and
# ends the server without delay when its input ends, as it does when the tests are done, fail or are killed.
folder=$1 programs=$2 settings=$3
trap '' INT TERM HUP
start() { "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -s -o "-k $folder $settings" start && echo started; }
stop() { "$programs/pg_ctl" -D "$folder/data" -m immediate -w -s stop && echo stopped; }

# Names would be sorted as Dutch dictionaries do, if it were left to the server.
"$programs/initdb" -D "$folder/data" -U zegsman --auth=trust --encoding=UTF8 --locale=C --locale-provider=icu --icu-locale=nl --no-sync \
    >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
echo 'local all stranger scram-sha-256' | cat - "$folder/data/pg_hba.conf" >"$folder/hba" && cat "$folder/hba" >"$folder/data/pg_hba.conf"
start || { cat "$folder/log" >&2; exit 1; }
while read -r verb; do "$verb"; done
stop
rm -rf "${folder:?}"/*
