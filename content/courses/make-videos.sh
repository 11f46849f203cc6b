#!/usr/bin/env bash
# Builds the short course videos from content/courses/<slug>/video/slides.txt.
#
#   content/courses/make-videos.sh            every course that has a slides file
#   content/courses/make-videos.sh <slug>...  only these
#
# For <slug>/video/slides.txt (first line: "@name <file name>", "@course <title>") it writes
#   <slug>/media/<name>.webm   1280x720, VP9 + Opus, 4 frames a second
#   <slug>/media/<name>.vtt    Indonesian captions, one cue a sentence
#   <slug>/media/<name>.png    poster (the first slide)
#   <slug>/pages/<@transcript> the transcript as a page
#
# A slides file, line by line:
#   # title        starts a slide                - text      a point on the slide
#   ! big | small  one large figure with a note  > caption   a sentence: caption and narration;
#                  beside the points               "> caption | spoken form" when it is read differently
#
# Needs chromium, ffmpeg, ffprobe and espeak-ng on the PATH; installs nothing and leaves nothing behind.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
pause=0.40          # seconds of silence after a sentence
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

escape() { sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' <<<"$1"; }

# Seconds with decimals -> HH:MM:SS.mmm, the clock of WebVTT.
clock() { awk -v s="$1" 'BEGIN { printf "%02d:%02d:%06.3f", int(s/3600), int(s%3600/60), s%60 }'; }

seconds() { ffprobe -v error -show_entries format=duration -of csv=p=0 "$1"; }

render() { # number, total, title, points (HTML), figure (HTML) -> $work/slide-<number>.png
  cat >"$work/slide.html" <<HTML
<!doctype html><meta charset="utf-8"><style>
 * { box-sizing: border-box; margin: 0 }
 body { width: 1280px; height: 720px; overflow: hidden; background: #f6f5f1; color: #1b2430; padding: 56px 72px;
        font: 32px/1.42 "Plus Jakarta Sans Variable", "Noto Sans", "Liberation Sans", sans-serif; border-left: 18px solid #1f4e79 }
 .course { font-size: 24px; color: #4c5866 } .course b { color: #b45309 }
 h1 { font-size: 52px; line-height: 1.15; color: #163a5b; margin: 18px 0 34px; max-width: 1080px }
 .row { display: flex; gap: 40px; align-items: flex-start } ul { list-style: none; padding: 0; flex: 1 }
 li { background: #fff; border: 1px solid #dfe3e8; border-left: 8px solid #1f4e79; border-radius: 12px; padding: 14px 24px; margin-bottom: 14px }
 .figure { width: 400px; background: #1f4e79; color: #fff; border-radius: 18px; padding: 34px 24px; text-align: center }
 .figure b { display: block; font-size: 64px; line-height: 1.1; white-space: nowrap } .figure span { font-size: 26px }
</style><p class="course"><b>$1/$2</b> &nbsp; $course</p><h1>$3</h1><div class="row"><ul>$4</ul>$5</div>
HTML
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile" \
    --window-size=1280,720 --screenshot="$work/slide-$1.png" "file://$work/slide.html" </dev/null >/dev/null 2>&1
  test -s "$work/slide-$1.png"
}

finish_slide() { # draws the slide that has just been read and notes how long it stays
  [[ $number -eq 0 ]] && return
  render "$number" "$total" "$title" "$points" "$figure"
  printf "file 'slide-%s.png'\nduration %s\n" "$number" "$(awk -v a="$started" -v b="$now" 'BEGIN { print b - a }')" >>"$work/images.txt"
}

speak() { # caption, spoken form: one cue, one piece of sound
  cues=$((cues + 1))
  espeak-ng -v id -s 150 -p 42 -g 2 -w "$work/raw.wav" -- "$2"
  ffmpeg -nostdin -v error -y -i "$work/raw.wav" -af "highpass=f=80,lowpass=f=7000,apad=pad_dur=$pause" -ar 48000 -ac 1 "$work/say-$cues.wav"
  echo "file 'say-$cues.wav'" >>"$work/sounds.txt"
  local length end
  length=$(seconds "$work/say-$cues.wav")
  end=$(awk -v n="$now" -v l="$length" 'BEGIN { print n + l }')
  printf '%s --> %s\n%s\n\n' "$(clock "$now")" "$(clock "$(awk -v e="$end" -v p="$pause" 'BEGIN { print e - p / 2 }')")" "$1" >>"$work/captions.vtt"
  printf '%s ' "$1" >>"$work/transcript.md"
  now=$end
}

build() { # slug
  local dir=$here/$1 line text
  rm -f "$work"/*.txt "$work"/*.wav "$work"/*.vtt "$work"/*.md "$work"/*.png
  number=0 cues=0 now=0 started=0 title='' points='' figure='' course='' name='' transcript=''
  total=$(grep -c '^# ' "$dir/video/slides.txt")
  printf 'WEBVTT\nLanguage: id\n\n' >"$work/captions.vtt"
  while IFS= read -r line; do
    text=${line#* }
    case $line in
      '@name '*)       name=$text ;;
      '@course '*)     course=$(escape "$text") ;;
      '@transcript '*) transcript=$text ;;
      '# '*) finish_slide; number=$((number + 1)); started=$now; title=$(escape "$text"); points='' figure=''
             printf '\n\n## %s\n\n' "$text" >>"$work/transcript.md" ;;
      '- '*) points+="<li>$(escape "$text")</li>" ;;
      '! '*) figure="<div class=figure><b>$(escape "${text%% | *}")</b><span>$(escape "${text#* | }")</span></div>" ;;
      '> '*) speak "${text%% | *}" "${text##* | }" ;;
    esac
  done <"$dir/video/slides.txt"
  finish_slide
  echo "file 'slide-$number.png'" >>"$work/images.txt"   # the concat list repeats its last picture
  mkdir -p "$dir/media" "$dir/pages"
  ffmpeg -nostdin -v error -y -f concat -safe 0 -i "$work/images.txt" -f concat -safe 0 -i "$work/sounds.txt" \
    -vf "fps=4,format=yuv420p" -af loudnorm=I=-18:TP=-2 -c:v libvpx-vp9 -crf 38 -b:v 0 -row-mt 1 -cpu-used 4 -g 240 \
    -c:a libopus -b:a 32k -ar 48000 -t "$now" -map_metadata -1 "$dir/media/$name.webm"
  cp "$work/captions.vtt" "$dir/media/$name.vtt"
  ffmpeg -nostdin -v error -y -i "$work/slide-1.png" -vf "split[a][b];[a]palettegen=max_colors=64[p];[b][p]paletteuse=dither=none" "$dir/media/$name.png"
  sed -e '1,/^## /{/^$/d}' -e 's/ *$//' "$work/transcript.md" | cat -s >"$dir/pages/$transcript"
  echo >>"$dir/pages/$transcript"
  echo "$1: $name.webm, $(awk -v n="$now" 'BEGIN { printf "%.0f", n }') s, $(stat -c %s "$dir/media/$name.webm") bytes"
}

if [[ $# -eq 0 ]]; then
  for slides in "$here"/*/video/slides.txt; do set -- "$@" "$(basename "$(dirname "$(dirname "$slides")")")"; done
fi
for slug; do build "$slug"; done
