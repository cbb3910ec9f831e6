; Inno Setup 6: makes the installer from build\package\ShopRetain. Called by build.ps1.
[Setup]
AppId={{6E0C8C0B-6C3F-4E0E-9A1E-2C1D7B6F5A11}
AppName=ShopRetain
AppVersion={#Version}
AppPublisher=The ShopRetain team
DefaultDirName={autopf}\ShopRetain
DefaultGroupName=ShopRetain
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\shopretain.ico
UninstallDisplayIcon={app}\ShopRetain.exe
OutputDir=..\..\build\package
OutputBaseFilename=ShopRetain-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
#ifdef Signed
SignTool=shopretain
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fi"; MessagesFile: "compiler:Languages\Finnish.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "uk"; MessagesFile: "compiler:Languages\Ukrainian.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Files]
Source: "..\..\build\package\ShopRetain\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\ShopRetain"; Filename: "{app}\ShopRetain.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.shopretain"; ValueType: string; ValueData: "ShopRetain.Shop"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ShopRetain.Shop"; ValueType: string; ValueData: "ShopRetain"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ShopRetain.Shop\DefaultIcon"; ValueType: string; ValueData: "{app}\ShopRetain.exe,0"
Root: HKA; Subkey: "Software\Classes\ShopRetain.Shop\shell\open\command"; ValueType: string; ValueData: """{app}\ShopRetain.exe"" ""%1"""

[Run]
Filename: "{app}\ShopRetain.exe"; Description: "{cm:LaunchProgram,ShopRetain}"; Flags: nowait postinstall skipifsilent
