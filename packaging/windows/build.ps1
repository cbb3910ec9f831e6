# Makes build\package\ShopRetain-VERSION-setup.exe. Needs Python 3.11 or newer and Inno Setup 6.
# Signs when SIGN_COMMAND is set: a command of signtool that ends where the file's name goes.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
python -m venv .venv
.venv\Scripts\pip install --quiet --require-hashes -r requirements.lock
.venv\Scripts\pip install --quiet --no-deps --no-build-isolation -e .
.venv\Scripts\python packaging\build.py
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$env:QT_QPA_PLATFORM = "offscreen"
$test = Start-Process -Wait -PassThru build\package\ShopRetain\ShopRetain.exe "--self-test"
if ($test.ExitCode) { throw "the packed program's self-test failed" }
$version = .venv\Scripts\python -c "import shopretain; print(shopretain.__version__)"
$options = @("/DVersion=$version")
if ($env:SIGN_COMMAND) {
    $options += @("/DSigned", "/Sshopretain=$env:SIGN_COMMAND `$f")
    Invoke-Expression "$env:SIGN_COMMAND build\package\ShopRetain\ShopRetain.exe"
}
& "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" @options packaging\windows\shopretain.iss
exit $LASTEXITCODE
