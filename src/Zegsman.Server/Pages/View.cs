using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Zegsman.Server.Pages;

/// <summary>Shows data in a page.</summary>
internal static class View
{
    /// <summary>The page of a component whose parameter "Model" is what it shows.</summary>
    public static RazorComponentResult<TPage> Of<TPage>(object model) where TPage : IComponent => new(new { Model = model });
}
