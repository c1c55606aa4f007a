namespace Latticework.Facts;

/// <summary>Registries completed by what facts in JSON Lines name: such a file is an exchange of facts, and has no registries beside it.</summary>
internal static class LineRegistries
{
    /// <summary>The files with the registries, and what JSON Lines name of former states, persons and series that those lack.</summary>
    public static FactFiles Registered(FactFiles files)
    {
        LineNames? names = null;
        var (file, isLines) = ("", false);
        for (var i = 0; i < files.Facts.Length && i < files.Origins.Length; i++)
        {
            if (!ReferenceEquals(files.Origins[i].File, file)) (file, isLines) = (files.Origins[i].File, FactFileRoles.Of(files.Origins[i].File) == FactFileRole.FactLines);
            if (isLines) (names ??= new(files)).Add(files.Facts[i]);
        }

        return names is null ? files : files.With([.. files.Actors, .. names.Actors], [.. files.Persons, .. names.Persons], [.. files.Series, .. names.Series]);
    }
}
