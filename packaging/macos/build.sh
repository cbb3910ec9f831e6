#!/bin/sh
# Makes build/package/ShopRetain-VERSION.dmg. Needs Python 3.11 or newer.
# Signs when SIGN_IDENTITY is set, and has it notarised when NOTARY_PROFILE is set too (a profile
# kept by `xcrun notarytool store-credentials`).
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv
.venv/bin/pip install --quiet --require-hashes -r requirements.lock
.venv/bin/pip install --quiet --no-deps --no-build-isolation -e .
.venv/bin/python packaging/build.py
made=build/package
version=$(.venv/bin/python -c 'import shopretain; print(shopretain.__version__)')
app="$made/image/ShopRetain.app"
rm -rf "$made/image"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "$made/ShopRetain/." "$app/Contents/MacOS/"
cp packaging/icons/shopretain.icns "$app/Contents/Resources/"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist > "$app/Contents/Info.plist"
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/ShopRetain" --self-test
if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$SIGN_IDENTITY" "$app"
fi
ln -sf /Applications "$made/image/Applications"
hdiutil create -quiet -ov -volname ShopRetain -srcfolder "$made/image" -format UDZO \
    "$made/ShopRetain-$version.dmg"
if [ -n "${SIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit --wait --keychain-profile "$NOTARY_PROFILE" "$made/ShopRetain-$version.dmg"
    xcrun stapler staple "$made/ShopRetain-$version.dmg"
fi
